using System;
using System.Text;

namespace StatusGen.Tables;

/// <summary>Puts arguments into a message template: <c>{name}</c> is a placeholder, <c>{{</c> and <c>}}</c> are braces.</summary>
internal static class MessageFormatter
{
    [ThreadStatic]
    private static StringBuilder? _spare;

    public static string Format(string template, string argumentNames, object?[] arguments, IFormatProvider provider)
    {
        if (template.IndexOf('{') < 0 && template.IndexOf('}') < 0)
            return template;

        StringBuilder builder = _spare ?? new StringBuilder(256);
        _spare = null;
        try
        {
            Append(builder, template, argumentNames, arguments, provider);
            return builder.ToString();
        }
        finally
        {
            builder.Clear();
            if (builder.Capacity <= 4096)
                _spare = builder;
        }
    }

    private static void Append(StringBuilder builder, string template, string argumentNames, object?[] arguments, IFormatProvider provider)
    {
        int position = 0;
        while (position < template.Length)
        {
            int length = template.AsSpan(position).IndexOfAny('{', '}');
            if (length < 0)
            {
                builder.Append(template, position, template.Length - position);
                return;
            }

            builder.Append(template, position, length);
            int brace = position + length;
            char c = template[brace];
            bool isDoubled = brace + 1 < template.Length && template[brace + 1] == c;
            int end = isDoubled || c == '}' ? -1 : template.IndexOf('}', brace);
            int argument = end < 0 ? -1 : IndexOf(argumentNames, template.AsSpan(brace + 1, end - brace - 1));
            if (argument >= 0)
            {
                AppendValue(builder, argument < arguments.Length ? arguments[argument] : null, provider);
                position = end + 1;
            }
            else
            {
                // A doubled brace, or one that no argument explains: it stands for itself.
                builder.Append(c);
                position = isDoubled ? brace + 2 : brace + 1;
            }
        }
    }

    private static void AppendValue(StringBuilder builder, object? value, IFormatProvider provider)
    {
#if NET
        if (value is ISpanFormattable)
        {
            builder.Append(provider, $"{value}");
            return;
        }

#endif
        if (value is IFormattable formattable)
            builder.Append(formattable.ToString(null, provider));
        else
            builder.Append(Convert.ToString(value, provider));
    }

    private static int IndexOf(string argumentNames, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = argumentNames.AsSpan();
        for (int index = 0; !name.IsEmpty; index++)
        {
            int end = rest.IndexOf(TableLayout.ListSeparator);
            if (name.SequenceEqual(end < 0 ? rest : rest.Slice(0, end)))
                return index;
            if (end < 0)
                break;
            rest = rest.Slice(end + 1);
        }

        return -1;
    }
}
