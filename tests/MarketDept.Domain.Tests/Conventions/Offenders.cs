namespace MarketDept.Domain.Tests.Conventions;

/// <summary>Lets a convention fail with the names of who breaks it and what to do about it.</summary>
internal static class Offenders
{
    internal static void ShouldNotExist(this IEnumerable<string> offenders, string whatToDo)
    {
        var found = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (found.Length > 0)
            Assert.Fail($"{whatToDo}\n{string.Join('\n', found.Select(offender => $"  - {offender}"))}");
    }
}
