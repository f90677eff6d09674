using System.Collections;
using System.Reflection;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Asks a record everything that can be asked without an argument, or with a language alone, and so on of what it answers.</summary>
internal static class Questions
{
    private static readonly object[] Languages = [Language.Chinese, Language.English];

    /// <summary>Each question has an answer, and no text in it has a character that does not print.</summary>
    internal static void AllAnswered(object about) => Ask(about, ThePackage.NameOf(about.GetType()), 4, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Ask(object about, string path, int depth, HashSet<object> asked)
    {
        if (about is string text)
            Assert.True(Prints(text), $"{path} has a character that does not print: {System.Text.Json.JsonSerializer.Serialize(text)}");
        if (about is Explanation explained)
        {
            Assert.All(explained.Lines, line => Assert.True(Prints(line.Text) && line.Text.Length > 0, $"{path} says '{line.Text}'"));
            return;
        }

        if (depth == 0 || about is string || (!about.GetType().IsValueType && !asked.Add(about)))
            return;
        if (about is IEnumerable list)
        {
            foreach (var item in list)
            {
                if (item is not null)
                    Ask(item, path + "[]", depth, asked);
            }

            return;
        }

        if (about.GetType().Assembly != typeof(Money).Assembly || about is Money)
            return;
        if (about.ToString() is not { } said || !Prints(said))
            Assert.Fail($"{path}.ToString() has a character that does not print.");
        foreach (var question in Of(about.GetType()))
        {
            foreach (var arguments in question.GetParameters().Length == 0 ? [[]] : Languages.Select(language => (object?[])[language, .. question.GetParameters().Skip(1).Select(it => it.DefaultValue)]))
            {
                object? answer;
                try
                {
                    answer = Calls.Invoke(question, about, arguments);
                }
                catch (Exception thrown)
                {
                    throw new InvalidOperationException($"{path}.{question.Name} has no answer: {thrown.Message}", thrown);
                }

                if (answer is not null)
                    Ask(answer, $"{path}.{question.Name}", depth - 1, asked);
            }
        }
    }

    private static bool Prints(string text) => Guards.Prints(text.Replace('\n', ' '));

    /// <summary>The getters, and the methods that answer without being told anything but a language.</summary>
    private static MethodInfo[] Of(Type type)
    {
        lock (Known)
        {
            return Known.TryGetValue(type, out var known) ? known : Known[type] = [.. type.GetMethods(BindingFlags.Instance | BindingFlags.Public)
                .Where(it => it.DeclaringType!.Assembly == type.Assembly && !it.IsGenericMethod && it.ReturnType != typeof(void) && !it.ReturnType.IsByRefLike)
                .Where(it => it.Name is not ("TakeEvents" or "GetHashCode" or "ToString" or "<Clone>$" or "GetEnumerator"))
                .Where(it => it.GetParameters() is [] || (it.GetParameters() is [var first, .. var rest] && first.ParameterType == typeof(Language) && Array.TrueForAll(rest, more => more.IsOptional)))];
        }
    }

    private static readonly Dictionary<Type, MethodInfo[]> Known = [];
}
