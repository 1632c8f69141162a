using System.Net.Http.Json;
using System.Text.Json;
using StatusGen;

namespace Shop.Client;

/// <summary>Asks the service, and tells what came back. Nothing but the contracts is known here of it.</summary>
internal sealed class ShopVisit(HttpClient http, TextWriter output)
{
    private static readonly StatusCodeSet[] Sets = [AppCodes.Set, PaymentCodes.Set, HttpStatusCodes.Set];

    public async Task RunAsync()
    {
        await ReadUserAsync(1);
        await ReadUserAsync(7);
        await OrderAsync(quantity: 9);
        await PayAsync("4000000000000002");
        await PayAsync("4000000000000001");
        await AskHealthAsync();
    }

    /// <summary>An envelope, read whatever it holds.</summary>
    private async Task ReadUserAsync(long id)
    {
        using HttpResponseMessage response = await http.GetAsync(PathOf($"/users/{id}"));
        ApiResponse<User>? answer = await response.Content.ReadFromJsonAsync<ApiResponse<User>>();
        output.WriteLine(answer is { IsSuccess: true } ? $"user {id}: {answer.Data.Name}" : $"user {id}: {answer?.Code} {answer?.Message}");
    }

    /// <summary>An error as an exception: the code is compared as an enum member.</summary>
    private async Task OrderAsync(int quantity)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(PathOf("/orders"), new NewOrder { Product = "tea", Quantity = quantity });
        try
        {
            await response.EnsureSuccessOrThrowStatusCodeAsync(Sets);
            output.WriteLine("order: placed");
        }
        catch (StatusCodeException exception) when (exception.Is(AppCode.OrderStockShort))
        {
            output.WriteLine($"order: {exception.Message}{(exception.Info.IsRetryable ? "; worth another try" : "")}");
        }
    }

    /// <summary>An error as a value: problem details, with the arguments of the message.</summary>
    private async Task PayAsync(string card)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(PathOf("/payments"), new NewPayment { Card = card, Amount = 12.5m });
        if (response.IsSuccessStatusCode)
        {
            Payment? payment = await response.Content.ReadFromJsonAsync<Payment>();
            output.WriteLine($"payment: number {payment?.Id}");
            return;
        }

        StatusCodeError error = await response.ReadStatusCodeErrorAsync(Sets);
        output.WriteLine($"payment: {error.Style}, {error}");
        foreach ((string name, JsonElement value) in error.Arguments)
            output.WriteLine($"  {name} = {value}");
    }

    /// <summary>A bare response: its status is all it has.</summary>
    private async Task AskHealthAsync()
    {
        using HttpResponseMessage response = await http.GetAsync(PathOf("/edge/busy"));
        StatusCodeError error = await response.ReadStatusCodeErrorAsync(Sets);
        output.WriteLine($"health: {error.Style}, {error}; again in {response.Headers.RetryAfter?.Delta?.TotalSeconds} s");
    }

    private static Uri PathOf(string path) => new(path, UriKind.Relative);
}
