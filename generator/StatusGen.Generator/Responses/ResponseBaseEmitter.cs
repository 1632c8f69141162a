using System.Collections.Generic;
using StatusGen.Generator.Emission;

namespace StatusGen.Generator.Responses;

/// <summary>The two classes between the library's and those of the entries: they know the set and its envelope.</summary>
internal static class ResponseBaseEmitter
{
    /// <summary>The library's property that the factories set: an initializer costs the compiler and its analyzers less than a call.</summary>
    public const string Data = "InitialData";

    /// <summary>As <see cref="Data"/>, for the message.</summary>
    public const string Arguments = "InitialArguments";

    /// <param name="writer">Takes the text.</param>
    /// <param name="request">The set.</param>
    /// <param name="name">The classes' name.</param>
    /// <param name="signatures">Every factory of the set: a base has only what they need.</param>
    public static void Append(CodeWriter writer, ResponseRequest request, string name, IReadOnlyList<IReadOnlyList<FactorySignature>> signatures)
    {
        string? envelope = request.Look?.Envelope;
        Append(writer, request, name, "TSelf", "without a typed value", envelope is null ? "null" : $"typeof({envelope})", FormsOf(signatures, isTyped: false));
        Append(writer, request, name, "TSelf, TValue", "with a typed value", envelope is null ? "typeof(TValue)" : $"typeof({envelope}<TValue>)", FormsOf(signatures, isTyped: true));
    }

    /// <summary>The method that takes a header field.</summary>
    public static string MethodOf(HeaderForm form) => form switch
    {
        HeaderForm.Text => "Header",
        HeaderForm.NullableText or HeaderForm.OptionalText => "OptionalHeader",
        HeaderForm.Methods => "Allow",
        HeaderForm.CompleteLength => "UnsatisfiedRange",
        _ => "RetryAfter",
    };

    private static bool[] FormsOf(IReadOnlyList<IReadOnlyList<FactorySignature>> signatures, bool isTyped)
    {
        bool[] forms = new bool[(int)HeaderForm.RetryAfter + 1];
        foreach (IReadOnlyList<FactorySignature> ofEntry in signatures)
        {
            foreach (FactorySignature signature in ofEntry)
            {
                if (signature.TypeParameter is not null == isTyped)
                    AddForms(forms, signature);
            }
        }

        return forms;
    }

    private static void AddForms(bool[] forms, FactorySignature signature)
    {
        foreach (FactoryParameter parameter in signature.Parameters)
        {
            if (parameter.Header is { } header)
                forms[(int)(header.Form == HeaderForm.OptionalText ? HeaderForm.NullableText : header.Form)] = true;
        }
    }

    /// <remarks>Not abstract, though nobody can create one: of each class behind an abstract one the compiler asks whether it implements everything.</remarks>
    private static void Append(CodeWriter writer, ResponseRequest request, string name, string parameters, string what, string body, bool[] forms)
    {
        string set = request.Set.Instance;
        string format = (request.IsLikeAnother ? request.Look!.Instance : set) + ".ResponseFormat";
        writer.Append(
            $$"""
                    /// <summary>The base of the responses {{what}}.</summary>
                    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                    public class {{name}}<{{parameters}}> : global::StatusGen.AspNetCore.StatusCodeResponse<{{parameters}}>, global::Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider
                        where TSelf : {{name}}<{{parameters}}>
                    {
                        private protected {{name}}() { }

                        /// <inheritdoc/>
                        protected sealed override global::StatusGen.StatusCodeSet CodeSet => {{set}};


            """);
        if (request.IsLikeAnother)
        {
            writer.Append(
                $"""
                            /// <inheritdoc/>
                            protected sealed override global::StatusGen.StatusCodeResponseFormat Format => {format};


                """);
        }

        writer.Append(
            $$"""
                        static void global::Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider.PopulateMetadata(global::System.Reflection.MethodInfo method, global::Microsoft.AspNetCore.Builder.EndpointBuilder builder) => Describe(builder, {{set}}, {{format}}, {{body}});

            """);
        AppendMethods(writer, forms);
        writer.Append(
            """
                    }


            """);
    }

    /// <summary>
    /// What the library lets only derived classes do, the factories beside them do through these. Static, so that completion
    /// offers none of them behind a response.
    /// </summary>
    private static void AppendMethods(CodeWriter writer, bool[] forms)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            HeaderForm form = (HeaderForm)i;
            foreach (string parametersAndCall in forms[i] ? MembersOf(form) : [])
                writer.Append("\n            internal static TSelf ").Append(MethodOf(form)).Append("(TSelf response, ").Append(parametersAndCall).Append(";\n");
        }
    }

    private static string[] MembersOf(HeaderForm form) => form switch
    {
        HeaderForm.Text => ["string name, string value, string parameter) => response.SetHeader(name, value, parameter)"],
        HeaderForm.NullableText or HeaderForm.OptionalText => ["string name, string? value, string parameter) => response.SetOptionalHeader(name, value, parameter)"],
        HeaderForm.Methods => ["string[] methods, string parameter) => response.SetAllow(methods, parameter)"],
        HeaderForm.CompleteLength => ["long completeLength, string parameter) => response.SetUnsatisfiedRange(completeLength, parameter)"],
        _ =>
        [
            "global::System.TimeSpan? delay, string parameter) => response.SetRetryAfter(delay, parameter)",
            "global::System.DateTimeOffset date) => response.SetRetryAfter(date)",
        ],
    };
}
