using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1017, and what the configuration does.</summary>
public sealed class ConfigurationTests
{
    private const string Library =
        """
        namespace Acme
        {
            public class Reply
            {
                public Reply(int status) { }
                public int Status { get; set; }
                public void Send(string text, int? status = null) { }
            }
        }

        """;

    [Fact]
    public void AdditionalSinks_AreChecked() => With("statusgen.additional_http_sinks", "Acme.Reply.Send(status) | Acme.Reply.Status|Acme.Reply(status)|Missing.Type.Member(x)").Verify(
        Library +
        """
        class C { void M(Acme.Reply reply) { reply.Send("x", {|STG1001:490|}); reply.Status = {|STG1001:490|}; _ = new Acme.Reply({|STG1001:490|}); reply.Send("x"); } }
        """);

    [Fact]
    public void WithoutConfiguration_OtherMembersAreNoSinks() => Projects.Web.Verify(
        Library + "class C { void M(Acme.Reply reply) { reply.Send(\"x\", 490); reply.Status = 490; } }");

    [Fact]
    public void AllowedCodes_AreKnown() => With("statusgen.allowed_http_codes", "499, 520-530").Verify(
        "class C { IResult A() => Results.StatusCode(499); IResult B() => Results.StatusCode(525); IResult D() => Results.StatusCode({|STG1001:531|}); }");

    [Fact]
    public void Values_ThatAreNotUnderstood_AreReported()
    {
        UsageScenario codes = With("statusgen.allowed_http_codes", "499, nginx; 530-520");
        Assert.Equal(
            [
                "'530-520' in statusgen.allowed_http_codes is not understood: it must be a status or a range of them, as in 499, 520-530.",
                "'nginx' in statusgen.allowed_http_codes is not understood: it must be a status or a range of them, as in 499, 520-530.",
            ],
            Messages(codes, ""));
        UsageScenario sinks = With("statusgen.additional_http_sinks", "Reply|Acme.Reply.Send(code)|Acme.Reply.Code|Acme.Reply.Send(|Acme.Reply.Send()|Acme.Reply.Send(status)");
        Assert.Equal(
            [
                "'Acme.Reply.Code' in statusgen.additional_http_sinks is not understood: Acme.Reply has no property or field 'Code'.",
                "'Acme.Reply.Send(' in statusgen.additional_http_sinks is not understood: it must be Namespace.Type.Method(parameter), Namespace.Type(parameter) for a constructor, or Namespace.Type.Property.",
                "'Acme.Reply.Send()' in statusgen.additional_http_sinks is not understood: it must be Namespace.Type.Method(parameter), Namespace.Type(parameter) for a constructor, or Namespace.Type.Property.",
                "'Acme.Reply.Send(code)' in statusgen.additional_http_sinks is not understood: Acme.Reply has no method 'Send' with a parameter 'code'.",
                "'Reply' in statusgen.additional_http_sinks is not understood: it must be Namespace.Type.Method(parameter), Namespace.Type(parameter) for a constructor, or Namespace.Type.Property.",
            ],
            Messages(sinks, Library));
    }

    private static UsageScenario With(string key, string value) => Projects.Web with { EditorConfig = Projects.Web.EditorConfig.Add(key, value) };

    private static IEnumerable<string> Messages(UsageScenario scenario, string source) =>
        scenario.Analyze(scenario.Compile(source)).Where(found => found.Id == "STG1017").Select(found => found.GetMessage(null)).Order(StringComparer.Ordinal);
}
