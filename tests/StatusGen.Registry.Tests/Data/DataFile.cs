using System.Text;

namespace StatusGen.Registry.Tests.Data;

/// <summary>The files of the <c>data</c> folder, copied beside the test assembly.</summary>
internal static class DataFile
{
    public const string HttpRegistry = "http.status-codes.json";
    public const string HttpSemantics = "http-semantics.csv";
    public const string IanaRegistry = "iana/http-status-codes-1.csv";

    public static byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", name));

    public static string ReadText(string name) =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(ReadBytes(name));
}
