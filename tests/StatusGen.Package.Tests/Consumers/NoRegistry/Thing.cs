namespace NoRegistry;

public static class Thing
{
    // A name that the package has, too: a project's own comes first.
    public static HttpStatus Status => HttpStatus.Mine;
}

public enum HttpStatus
{
    Mine = 1,
}
