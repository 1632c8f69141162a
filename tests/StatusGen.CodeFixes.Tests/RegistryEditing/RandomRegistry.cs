using System.Globalization;
using System.Text;

namespace StatusGen.CodeFixes.Tests.RegistryEditing;

/// <summary>A valid registry in a random layout.</summary>
internal sealed record RandomRegistry(string FileName, string Text, IReadOnlyList<int> FreeNumbers)
{
    private const int ModuleSize = 100;

    public static RandomRegistry Create(Random random, bool isYaml)
    {
        List<int> used = [];
        int modules = random.Next(3);
        Writer writer = new(random, isYaml);
        writer.Write(modules, used);
        string text = random.Next(3) == 0 ? writer.Text.Replace("\n", "\r\n", StringComparison.Ordinal) : writer.Text;
        return new RandomRegistry(isYaml ? "status-codes.yaml" : "status-codes.json", text, [.. Enumerable.Range(0, (modules + 1) * ModuleSize).Except(used)]);
    }

    private sealed class Writer(Random random, bool isYaml)
    {
        private readonly StringBuilder _text = new();
        private readonly bool _isBlock = isYaml && random.Next(3) > 0;
        private readonly bool _isOneLine = !isYaml && random.Next(5) == 0;
        private readonly string _unit = isYaml || random.Next(3) > 0 ? new string(' ', random.Next(1, 5)) : "\t";
        private readonly string _colon = isYaml || random.Next(3) > 0 ? ": " : ":";

        public string Text => _text.ToString();

        public void Write(int modules, List<int> used)
        {
            if (_isBlock)
                Remark("");
            if (isYaml && !_isBlock && random.Next(2) == 0)
                _text.Append("# remark of the file\n");
            List<Action<string>> members = [indent => Property(indent, "enum", "AppCode")];
            if (modules == 0 || random.Next(4) > 0)
                members.Add(indent => Codes(indent, 0, used));
            List<Action<string>> inner = [.. Enumerable.Range(1, modules).Select(Action<string> (module) => indent => Module(indent, module, used))];
            if (modules > 0)
                members.Insert(random.Next(members.Count + 1), indent => Mapping(indent, "modules", inner));
            Members("", members);
            // Without a line break at its end a text in lines is another text once something follows it.
            if (random.Next(3) > 0 || Text.EndsWith("Two.", StringComparison.Ordinal))
                _text.Append('\n');
        }

        private void Module(string indent, int module, List<int> used)
        {
            List<Action<string>> members = [indent => Property(indent, "range", $"{module * ModuleSize}-{module * ModuleSize + ModuleSize - 1}")];
            if (random.Next(4) > 0)
                members.Insert(random.Next(2), indent => Codes(indent, module, used));
            Mapping(indent, "Module" + Number(module), members);
        }

        private void Codes(string indent, int module, List<int> used)
        {
            int[] codes = [.. Enumerable.Range(0, random.Next(6)).Select(_ => module * ModuleSize + random.Next(ModuleSize)).Distinct()];
            if (random.Next(3) > 0)
                Array.Sort(codes);
            used.AddRange(codes);
            Mapping(indent, "codes", [.. codes.Select(Action<string> (code) => indent => Entry(indent, code))]);
        }

        private void Entry(string indent, int code)
        {
            List<Action<string>> members = [indent => Property(indent, "code", code), indent => Property(indent, "http", 400)];
            if (_isBlock && random.Next(5) == 0)
                members.Add(indent => _text.Append("description: |\n").Append(indent).Append(_unit).Append("One.\n\n").Append(indent).Append(_unit).Append("Two."));
            else if (random.Next(4) == 0)
                members.Add(indent => Property(indent, "message", "a // text # with, {{everything}}"));
            string key = "KEY_" + Number(code);
            if (random.Next(2) == 0)
                Mapping(indent, key, members);
            else
                Inline(key, members[..2]);
        }

        private void Mapping(string indent, string name, List<Action<string>> members)
        {
            Name(name);
            if (_isBlock && members.Count == 0)
            {
                _text.Length--;
                _text.Append(random.Next(2) == 0 ? " {}" : "");
                return;
            }

            if (_isBlock)
            {
                _text.Length--;
                _text.Append(random.Next(4) == 0 ? " # remark of " + name + "\n" : "\n").Append(indent).Append(_unit);
            }

            Members(_isBlock ? indent + _unit : indent, members);
        }

        private void Members(string indent, List<Action<string>> members)
        {
            if (_isBlock)
            {
                for (int i = 0; i < members.Count; i++)
                {
                    if (i > 0)
                        _text.Append('\n').Append(random.Next(5) == 0 ? "\n" : "").Append(indent);
                    if (random.Next(5) == 0)
                        Remark(indent);
                    members[i](indent);
                    if (random.Next(5) == 0 && !Text.EndsWith("Two.", StringComparison.Ordinal))
                        _text.Append(" # remark behind");
                }

                return;
            }

            string inner = indent + _unit;
            string comment = isYaml ? " # remark behind" : random.Next(2) == 0 ? " // remark behind" : " /* remark */";
            _text.Append('{');
            for (int i = 0; i < members.Count; i++)
            {
                bool sameLine = _isOneLine || (i > 0 && random.Next(6) == 0);
                _text.Append(sameLine ? (random.Next(2) == 0 ? " " : isYaml ? " " : "") : "\n" + inner);
                members[i](inner);
                bool hasComma = i + 1 < members.Count || random.Next(4) == 0;
                bool commentFirst = random.Next(2) == 0;
                bool hasComment = !_isOneLine && random.Next(4) == 0;
                if (hasComment && commentFirst)
                    _text.Append(comment).Append(hasComma ? "\n" + inner : "");
                _text.Append(hasComma ? "," : "");
                if (hasComment && !commentFirst)
                    _text.Append(comment).Append('\n').Append(inner);
            }

            _text.Append(_isOneLine || (members.Count == 0 && random.Next(2) == 0) ? (random.Next(2) == 0 ? " " : "") : "\n" + indent).Append('}');
        }

        private void Inline(string name, List<Action<string>> members)
        {
            Name(name);
            string pad = random.Next(2) == 0 ? " " : "";
            _text.Append('{').Append(pad);
            for (int i = 0; i < members.Count; i++)
            {
                _text.Append(i > 0 ? ", " : "");
                members[i]("");
            }

            _text.Append(pad).Append('}');
        }

        private void Property(string indent, string name, object value)
        {
            _ = indent;
            Name(name);
            _text.Append(value is int number ? Number(number) : isYaml && value is string { Length: < 10 } plain ? plain : $"\"{value}\"");
        }

        private void Name(string name) => _text.Append(isYaml ? name : $"\"{name}\"").Append(_colon);

        private void Remark(string indent) => _text.Append("# remark, of its own: {\n").Append(indent);

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
