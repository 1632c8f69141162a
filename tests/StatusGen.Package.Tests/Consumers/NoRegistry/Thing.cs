namespace NoRegistry;

public static class Thing
{
    // Names that the package has, or would generate: a project's own come first.
    public static HttpStatus Status => HttpStatus.Mine;

    public static ApiResponse Response => new(404);
}

public enum HttpStatus
{
    Mine = 1,
}

public sealed record ApiResponse(int Code);
