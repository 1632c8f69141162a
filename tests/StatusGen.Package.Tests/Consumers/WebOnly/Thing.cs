using StatusGen;

namespace WebOnly;

public static class Thing
{
    public static HttpResponses.NoContentResponse Nothing => HttpResponses.NoContent();
}
