using Microsoft.AspNetCore.Http.HttpResults;
using StatusGen;

namespace Shop.Users;

/// <summary>Users, as minimal APIs; AppCode answers in envelopes, and HttpResponses follow it.</summary>
internal static class UserEndpoints
{
    private const string Password = "tea";

    public static void MapUsers(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder users = routes.MapGroup("/users").WithTags("Users");
        users.MapGet("/{id:long}", Find);
        users.MapPost("", Add);
        users.MapPost("/sign-in", SignIn);
        users.MapDelete("/{id:long}", Remove).ProducesCode(AppCode.UserNotExists);
    }

    private static Results<AppResponses.HttpSuccessResponse<User>, AppResponses.UserNotExistsResponse> Find(long id, UserDirectory directory) =>
        directory.Find(id) is { } user ? AppResponses.HttpSuccess(user) : AppResponses.UserNotExists(userId: id);

    private static Results<HttpResponses.CreatedResponse<User>, AppResponses.UserExistsResponse> Add(NewUser user, UserDirectory directory) =>
        directory.Add(user.Name) is { } added ? HttpResponses.Created($"/users/{added.Id}", added) : AppResponses.UserExists();

    private static Results<HttpResponses.NoContentResponse, AppResponses.UserPasswordErrorResponse> SignIn(SignIn signIn) =>
        signIn.Password == Password ? HttpResponses.NoContent() : AppResponses.UserPasswordError(challenge: "Basic realm=\"shop\"");

    private static HttpResponses.NoContentResponse Remove(long id, UserDirectory directory)
    {
        directory.Remove(id);
        return HttpResponses.NoContent();
    }
}
