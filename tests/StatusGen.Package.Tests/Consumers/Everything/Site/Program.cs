using Codes;
using Microsoft.AspNetCore.Builder;

WebApplication app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", () => (int)AppCode.Success);
await app.StartAsync();
