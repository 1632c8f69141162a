using System.Collections.Concurrent;

namespace Shop.Payments;

/// <summary>The payments of the shop, in memory.</summary>
internal sealed class PaymentDesk
{
    public const decimal Limit = 1000m;

    private readonly ConcurrentDictionary<long, Payment> _payments = new();
    private long _lastId;

    public Payment Take(decimal amount)
    {
        Payment payment = new() { Id = Interlocked.Increment(ref _lastId), Amount = amount };
        _payments[payment.Id] = payment;
        return payment;
    }

    public Payment Find(long id) => _payments.GetValueOrDefault(id) ?? throw PaymentExceptions.PaymentNotExists(id);
}
