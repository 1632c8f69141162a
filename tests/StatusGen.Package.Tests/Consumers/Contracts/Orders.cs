using System;

namespace Contracts
{
    public static class Orders
    {
        public static string Describe(Guid orderId)
        {
            return AppMessages.OrderNotExists(orderId) + "; " + AppCode.OrderNotExists.GetHttpStatus();
        }
    }
}
