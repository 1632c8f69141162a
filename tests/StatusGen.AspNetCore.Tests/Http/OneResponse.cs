using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace StatusGen.AspNetCore.Tests.Http;

/// <summary>What a client receives of one response.</summary>
internal static class OneResponse
{
    public static async Task<string> GetAsync(Func<IResult> respond, string language = "en", Action<IServiceCollection>? configure = null)
    {
        await using TestService service = await TestService.StartAsync(app => app.MapGet("/some/{**path}", respond), configure);
        return await service.GetAsync("/some/path", language);
    }
}
