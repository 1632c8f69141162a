using System.Text.Json;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>Code, message and data in one object, with the members that the registry names, in its order.</summary>
internal static class EnvelopeBody
{
    public static void Write(Utf8JsonWriter writer, JsonSerializerOptions options, ResponseEntry entry, in BodyContent content)
    {
        ref readonly MemberNames members = ref entry.Members;
        writer.WriteStartObject();
        if (members.Code is { } code)
            writer.WriteNumber(code, entry.Info.Code);
        if (members.Message is { } message)
            writer.WriteString(message, ObjectBody.MessageOf(entry, content));
        if (members.Data is { } data)
        {
            writer.WritePropertyName(data);
            JsonValue.WriteData(writer, content, options);
        }

        if (members.Name is { } name)
            writer.WriteString(name, entry.Info.Key);
        if (members.Arguments is { } arguments && entry.Info.Arguments.Count > 0)
        {
            writer.WritePropertyName(arguments);
            ObjectBody.WriteArguments(writer, options, entry, content.Arguments);
        }

        ObjectBody.WriteMembers(writer, options, content.Parts?.Members);
        writer.WriteEndObject();
    }
}
