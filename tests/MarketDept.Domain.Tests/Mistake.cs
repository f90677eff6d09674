using System.Diagnostics;
using System.Reflection;
using MarketDept.Domain.Tests.Conventions;
using MarketDept.Domain.Tests.Fuzz;

namespace MarketDept.Domain.Tests;

/// <summary>A caller's mistake: an argument error that names an argument of the member that was called, or a part of one.</summary>
internal static class Mistake
{
    internal static ArgumentException Thrown(Action call)
    {
        var mistake = Assert.ThrowsAny<ArgumentException>(call);
        // What stands outermost in the trace is what the test called.
        var called = new StackTrace(mistake).GetFrames().Select(frame => frame.GetMethod()).OfType<MethodBase>()
            .LastOrDefault(it => it.IsPublic && it.DeclaringType is { IsVisible: true } type && type.Assembly == ThePackage.Assembly);
        Assert.True(called is null || Calls.IsNamed(called, mistake), $"{called?.DeclaringType?.Name}.{called?.Name} names '{mistake.ParamName}', which is none of its arguments: {mistake.Message}");
        return mistake;
    }

    internal static ArgumentException Thrown(Func<object?> call) => Thrown(() => { call(); });
}
