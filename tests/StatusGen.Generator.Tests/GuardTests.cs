using StatusGen.Generator.Emission;
using StatusGen.Generator.Pipeline;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests;

public sealed class GuardTests
{
    [Fact]
    public void Emitter_ThatFails_IsReportedAndLeavesTheOthers()
    {
        Outcome outcome = (Scenario.Json(Registries.Smallest) with { Generator = new StatusCodeGenerator([new EnumEmitter(), new FailingEmitter()]) }).Run();

        string report = Assert.Single(outcome.Report);
        Assert.StartsWith("error STG0099: StatusGen failed on 'status-codes.json' with InvalidOperationException ('out of order')", report, StringComparison.Ordinal);
        Assert.Equal(["Shop.AppCode.Enum.g.cs"], outcome.Sources.Keys);
    }

    [Fact]
    public void Run_OfCancelledWork_Cancels() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Run<string>(() => throw new OperationCanceledException(), failure => failure.Message, "x"));

    private sealed class FailingEmitter : SetEmitter
    {
        public override string Kind => "Messages";

        protected override int EstimatedCharactersPerEntry => 0;

        public override bool AppliesTo(EmitRequest request) => true;

        protected override void EmitContent(CodeWriter writer, EmitRequest request) =>
            throw new InvalidOperationException("out of order");
    }
}
