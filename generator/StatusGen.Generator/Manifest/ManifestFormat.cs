namespace StatusGen.Generator.Manifest;

/// <summary>
/// The manifest of a set: lines. First the version, then <c>name=value</c> pairs, the kind first, an empty line, then one line an entry
/// with tab-separated fields (number, key, HTTP status, arguments, state, C# name, headers, methods); trailing empty
/// fields are left out. A reader skips names and states that it does not know. Where the registry has a <c>response</c>, the lines
/// <c>response</c> (its style) and <c>response.*</c> say so: values escaped, a missing line is a member that is left out.
/// </summary>
internal static class ManifestFormat
{
    public const string VersionLine = "statusgen 1";

    public const string Kind = "kind";

    public const string HttpKind = "http";

    public const string ApplicationKind = "application";

    public const string FileName = "file";

    public const string Incomplete = "incomplete";

    public const string Generate = "generate";

    public const string Response = "response";

    public const string ResponseType = "response.type";

    public const string CodeMember = "response.code";

    public const string MessageMember = "response.message";

    public const string DataMember = "response.data";

    public const string NameMember = "response.name";

    public const string ArgumentsMember = "response.args";

    public const string AlwaysOk = "response.always200";

    public const char IsDeprecated = 'd';

    public const char IsRetired = 'r';

    public const char IsSuccess = 's';

    public const char RepeatsNumber = '2';

    public const char ForbidsBody = 'b';

    public const char IsCacheable = 'c';
}
