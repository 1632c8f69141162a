using System.Globalization;
using System.Text;

namespace StatusGen.Clients;

/// <summary>An error in one line, for logs.</summary>
internal static class ErrorText
{
    public static string Of(StatusCodeError error)
    {
        StringBuilder text = new();
        text.Append(error.Code.ToString(CultureInfo.InvariantCulture));
        if (error.Key.Length > 0)
            text.Append(' ').Append(error.Key);
        if (error.Message.Length > 0)
            text.Append(": ").Append(error.Message);
        if (error.HttpStatus is { } status && (int)status != error.Code)
            text.Append(" (HTTP ").Append(((int)status).ToString(CultureInfo.InvariantCulture)).Append(')');
        if (error.Fault is { } fault)
            text.Append(' ').Append(fault);
        return text.ToString();
    }
}
