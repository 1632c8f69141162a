using System.Net;
using System.Net.Http;

namespace Format;

public static class Uses
{
    public static HttpResponseMessage Known => new((HttpStatusCode)404);

    public static HttpResponseMessage Unknown => new((HttpStatusCode)499);

    public static HttpResponseMessage Misplaced => new((HttpStatusCode)AppCode.UserNotExists);

    public static AppCode NoCode => (AppCode)1010002;
}
