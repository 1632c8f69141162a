namespace StatusGen.Generator.Usage.Sinks;

internal enum SinkKind
{
    Http,
    Application,
}
