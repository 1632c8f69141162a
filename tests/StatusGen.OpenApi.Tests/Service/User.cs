namespace StatusGen.OpenApi.Tests.Service;

public sealed record User(long Id, string Name, [StatusCode(typeof(AppCode))] int LastCode, AppCode? State);
