using System.Collections.Generic;
using System.Linq;
using StatusGen.Generator.Emission;

namespace StatusGen.Generator.Responses;

/// <summary>A factory: it hands what it is given to the response, and nothing else.</summary>
internal static class ResponseFactoryEmitter
{
    /// <param name="writer">Takes the text.</param>
    /// <param name="signature">What the factory takes.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="type">The response type.</param>
    /// <param name="baseType">Its base: type arguments keep it apart from a parameter of the same name.</param>
    public static void Append(CodeWriter writer, FactorySignature signature, ResponseEntry entry, string type, string baseType)
    {
        string typeArguments = signature.TypeParameter is { } parameter ? $"<{parameter}>" : "";
        writer.Append("        public static ").Append(type).Append(typeArguments).Append(' ').Append(Identifier.Escape(entry.Name)).Append(typeArguments).Append('(');
        AppendParameters(writer, signature.Parameters);
        writer.Append(") => ");
        AppendBody(writer, signature.Parameters, $"new {type}{typeArguments}", baseType);
        writer.Append(";\n");
    }

    private static void AppendParameters(CodeWriter writer, IReadOnlyList<FactoryParameter> parameters)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            FactoryParameter parameter = parameters[i];
            writer.Append(i == 0 ? "" : ", ").Append(parameter.Type).Append(' ').Append(Identifier.Escape(parameter.Name));
            if (parameter.IsOptional)
                writer.Append(" = null");
        }
    }

    private static void AppendBody(CodeWriter writer, IReadOnlyList<FactoryParameter> parameters, string creation, string baseType)
    {
        FactoryParameter[] headers = [.. parameters.Where(static parameter => parameter.Header is not null)];
        for (int i = headers.Length - 1; i >= 0; i--)
            writer.Append(baseType).Append('.').Append(ResponseBaseEmitter.MethodOf(headers[i].Header!.Form)).Append('(');

        AppendContent(writer, parameters, creation);
        foreach (FactoryParameter header in headers)
        {
            string name = Identifier.Escape(header.Name);
            if (header.Header!.Form is HeaderForm.Text or HeaderForm.NullableText or HeaderForm.OptionalText)
                writer.Append(", \"").Append(header.Header.Field).Append('"');
            writer.Append(", ").Append(name);
            if (header.Header.Form != HeaderForm.RetryAfter || header.IsOptional)
                AppendName(writer, name, isHidden: parameters.Any(static parameter => parameter.Name == "nameof"));
            writer.Append(')');
        }
    }

    private static void AppendContent(CodeWriter writer, IReadOnlyList<FactoryParameter> parameters, string creation)
    {
        string? data = parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Data)?.Name;
        FactoryParameter[] arguments = [.. parameters.Where(static parameter => parameter.Role == ParameterRole.Argument)];
        if (data is null && arguments.Length == 0)
        {
            writer.Append(creation).Append("()");
            return;
        }

        writer.Append(creation).Append(" { ");
        if (arguments.Length > 0)
        {
            writer.Append(ResponseBaseEmitter.Arguments).Append(" = new object?[] { ").Append(Identifier.Escape(arguments[0].Name));
            for (int i = 1; i < arguments.Length; i++)
                writer.Append(", ").Append(Identifier.Escape(arguments[i].Name));
            writer.Append(data is null ? " }" : " }, ");
        }

        if (data is not null)
            writer.Append(ResponseBaseEmitter.Data).Append(" = ").Append(Identifier.Escape(data));
        writer.Append(" }");
    }

    /// <summary>A parameter called nameof hides the operator. Else no literal: ASP.NET's analyzers look into each one.</summary>
    private static void AppendName(CodeWriter writer, string name, bool isHidden)
    {
        if (isHidden)
            writer.Append(", \"").Append(name).Append('"');
        else
            writer.Append(", nameof(").Append(name).Append(')');
    }
}
