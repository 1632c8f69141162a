namespace StatusGen.Registry.Model;

internal enum BodyRule
{
    Allowed,
    Forbidden,
}
