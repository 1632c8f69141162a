using Microsoft.AspNetCore.Http.HttpResults;

namespace Shop.Payments;

/// <summary>Payments; PaymentCode answers with the value, or with problem details.</summary>
internal static class PaymentEndpoints
{
    private const string DeclinedCard = "0002";
    private const int DigitsShown = 4;

    public static void MapPayments(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder payments = routes.MapGroup("/payments").WithTags("Payments");
        payments.MapGet("/{id:long}", Find).ProducesCode(PaymentCode.PaymentNotExists);
        payments.MapPost("", Take);
    }

    private static PaymentResponses.PaymentFoundResponse<Payment> Find(long id, PaymentDesk desk) =>
        PaymentResponses.PaymentFound(desk.Find(id));

    private static Results<PaymentResponses.PaymentAcceptedResponse<Payment>, PaymentResponses.CardDeclinedResponse, PaymentResponses.AmountTooLargeResponse> Take(
        NewPayment payment,
        PaymentDesk desk)
    {
        if (payment.Amount > PaymentDesk.Limit)
            return PaymentResponses.AmountTooLarge(payment.Amount, limit: PaymentDesk.Limit);
        if (payment.Card.EndsWith(DeclinedCard, StringComparison.Ordinal))
            return PaymentResponses.CardDeclined(lastDigits: payment.Card[^DigitsShown..]).With("traceId", "7f3a");
        return PaymentResponses.PaymentAccepted(desk.Take(payment.Amount));
    }
}
