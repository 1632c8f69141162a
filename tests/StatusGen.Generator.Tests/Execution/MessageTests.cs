using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

public sealed class MessageTests
{
    private static readonly Outcome Outcome = Scenario.Json("""
        {
          "http": 400,
          "codes": {
            "ALL_TYPES": {
              "code": 1,
              "message": "{s}|{i}|{l}|{d}|{f}|{b}|{g}|{t}|{o}|{u}",
              "args": { "s": "string", "i": "int", "l": "long", "d": "decimal", "f": "double", "b": "bool", "g": "Guid", "t": "DateTimeOffset", "o": "object", "u": null }
            },
            "BRACES": { "code": 2, "message": "{{x}} {x}{x} }}{{ {{{x}}}", "args": { "x": "int" } },
            "UNUSED": { "code": 3, "message": "none", "args": ["a", "b"] },
            "ONLY_OBJECT": { "code": 4, "message": "<{o}>", "args": { "o": "object" } },
            "DONE": { "code": 5, "http": 200 },
            "MOVED": { "code": 6, "http": 302 },
            "PROCESSING": { "code": 7, "http": 102 },
            "KEY_AS_WORDS": { "code": 8 },
            "FAILED_SUCCESS": { "code": 9, "http": 200, "success": false }
          }
        }
        """).Run().AssertClean();

    [Fact]
    public void Message_WithAllTypes_IsFormatted() => Outcome.AssertValues(
        (
            "AppMessages.AllTypes(\"t\", -1, long.MaxValue, 1.50m, 2.5, true, Guid.Empty, DateTimeOffset.UnixEpoch, 'c', null)",
            "t|-1|9223372036854775807|1.50|2.5|True|00000000-0000-0000-0000-000000000000|" + DateTimeOffset.UnixEpoch + "|c|"),
        (
            "AppMessages.AllTypes(s: null, i: 0, l: 0, d: 0, f: 0, b: false, g: default, t: default, o: null, u: new object[] { 1 })",
            $"|0|0|0|0|False|00000000-0000-0000-0000-000000000000|{default(DateTimeOffset)}||System.Object[]"));

    [Fact]
    public void Message_WithDoubledBraces_HasBraces() => Outcome.AssertValues(
        ("AppMessages.Braces(7)", "{x} 77 }{ {7}"),
        ("AppCode.Braces.GetMessage()", "{{x}} {x}{x} }}{{ {{{x}}}"));

    [Fact]
    public void Message_WithHostileArguments_TakesThemAsText() => Outcome.AssertValues(
        ("AppMessages.OnlyObject(\"{o}{{}}\")", "<{o}{{}}>"),
        ("AppMessages.OnlyObject(null)", "<>"),
        ("AppMessages.OnlyObject(new object[] { 1, 2 })", "<System.Object[]>"),
        ("AppMessages.OnlyObject(new object[0])", "<System.Object[]>"),
        ("AppMessages.Unused(1, 2)", "none"),
        ("AppMessages.KeyAsWords()", "Key as words"));

    [Fact]
    public void Exception_OfEntry_CarriesCodeAndArguments() => Outcome.AssertValues(
        ("AppExceptions.Braces(7).Message", "2 BRACES: {x} 77 }{ {7}"),
        ("AppExceptions.Braces(7).Code", 2),
        ("AppExceptions.Braces(7).Key", "BRACES"),
        ("AppExceptions.Braces(7).HttpStatus", HttpStatus.BadRequest),
        ("AppExceptions.Braces(7).Info.Name", "Braces"),
        ("AppExceptions.Braces(7).Arguments.Single().Key", "x"),
        ("AppExceptions.Braces(7).Arguments.Single().Value", 7),
        ("AppExceptions.OnlyObject(null).Arguments.Single().Value", null),
        ("AppExceptions.OnlyObject(new object[] { 1 }).Arguments.Count", 1),
        ("AppExceptions.Unused(1, 2).Arguments.Count", 2),
        ("AppExceptions.Braces(7).Is(AppCode.Braces)", true),
        ("AppExceptions.Braces(7).Is(AppCode.Unused)", false),
        ("AppExceptions.Braces(7).Is(HttpStatus.Ok)", false),
        ("AppExceptions.Braces(7).CausedBy(new InvalidOperationException(\"inner\")).InnerException.Message", "inner"),
        ("AppExceptions.KeyAsWords().CausedBy(new InvalidOperationException(\"inner\")).InnerException.Message", "inner"),
        ("AppExceptions.Braces(7).InnerException", null));

    [Fact]
    public void Exceptions_OfSet_ExistForWhatIsNoSuccessAndFinal() => Outcome.AssertValues(
        (
            "string.Join(\",\", typeof(AppExceptions).GetMethods().Where(m => m.IsStatic).Select(m => m.Name))",
            "AllTypes,Braces,Unused,OnlyObject,Moved,KeyAsWords,FailedSuccess"),
        ("typeof(AppMessages).GetMethods().Count(m => m.IsStatic)", 9));
}
