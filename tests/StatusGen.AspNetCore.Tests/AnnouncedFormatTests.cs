using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

/// <summary>The format of an exception's answer, where another assembly announces it.</summary>
public sealed class AnnouncedFormatTests
{
    [Fact]
    public async Task Announcement_OfALibraryThatNothingHasUsedYet_Counts()
    {
        using CompiledApplication application = new(
            "Announcing",
            "[assembly: StatusGen.AspNetCore.StatusCodeResponses(typeof(StatusGen.AspNetCore.Tests.LateStatus), typeof(StatusGen.AspNetCore.Tests.AppCodes))]");

        Assert.Equal("""{"code":497,"msg":"Too Late","data":null,"key":"TOO_LATE"}""", await AnswerAsync(application.Name, LateStatus.TooLate.GetInfo()));
    }

    [Theory]
    [InlineData("No.Such.Application")]
    [InlineData("not, a=name")]
    [InlineData("")]
    public async Task ApplicationName_OfNoAssembly_LeavesTheFormatOfTheSet(string application) =>
        Assert.StartsWith("""{"title":"Not Found","status":404,""", await AnswerAsync(application, HttpStatus.NotFound.GetInfo()), StringComparison.Ordinal);

    private static async Task<string> AnswerAsync(string application, StatusCodeInfo info)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IHostEnvironment>(new HostEnvironment { ApplicationName = application })
            .AddStatusCodeExceptionHandler()
            .BuildServiceProvider();
        DefaultHttpContext context = new() { RequestServices = services };
        using MemoryStream body = new();
        context.Response.Body = body;

        Assert.True(await services.GetRequiredService<IExceptionHandler>().TryHandleAsync(context, new StatusCodeException(info), CancellationToken.None));
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private sealed class HostEnvironment : IHostEnvironment
    {
        public required string ApplicationName { get; set; }

        public string EnvironmentName { get; set; } = "Production";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
