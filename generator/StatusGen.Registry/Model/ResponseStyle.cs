namespace StatusGen.Registry.Model;

internal enum ResponseStyle
{
    Problem,
    Envelope,
    Bare,
}
