using System;

namespace Contracts
{
    public static class Orders
    {
        public static ApiResponse<string> Find(Guid orderId)
        {
            return ApiResponse<string>.From(AppCode.OrderNotExists, message: AppMessages.OrderNotExists(orderId)).With("traceId", orderId);
        }

        public static string Describe(Guid orderId)
        {
            return AppMessages.OrderNotExists(orderId) + "; " + AppCode.OrderNotExists.GetHttpStatus();
        }
    }
}
