using System;
using StatusGen.AspNetCore.Responses;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Tells of status codes where endpoints are mapped.</summary>
public static class StatusCodeEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Declares that an endpoint, or every endpoint of a group, may end with these codes although its return type does not
    /// tell, because it throws them: <c>.ProducesCode(AppCode.UserNotExists)</c>.
    /// </summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <typeparam name="TCode">The enum of the set.</typeparam>
    /// <param name="builder">The endpoint or the group.</param>
    /// <param name="codes">The codes.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Actions of controllers declare theirs by <see cref="StatusGen.AspNetCore.ProducesCodeAttribute{TCode}"/>: the framework's description of an action does not see what is declared for its endpoint.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TCode"/> is not the enum of a set, or a value is no entry of it.</exception>
    public static TBuilder ProducesCode<TBuilder, TCode>(this TBuilder builder, params TCode[] codes)
        where TBuilder : IEndpointConventionBuilder
        where TCode : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(codes);
        if (!DeclaredCodes.TryFind(codes, out StatusGen.StatusCodeInfo[] found, out string error))
            throw new ArgumentException(error, nameof(codes));

        return builder.WithMetadata(new ProducesCodeMetadata(found));
    }
}
