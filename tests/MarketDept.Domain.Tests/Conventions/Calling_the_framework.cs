using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MarketDept.Domain.Tests.Conventions;

/// <summary>Read from the compiled package: what is not in its table of references is called nowhere in it.</summary>
public class Calling_the_framework
{
    // A type with "*" is barred as a whole.
    private static readonly HashSet<string> Barred = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System", "System.TimeZoneInfo.get_Local", "NodaTime.IDateTimeZoneProvider.GetSystemDefault",
        "NodaTime.SystemClock.*", "System.Diagnostics.Stopwatch.*", "System.Environment.*", "System.Random.*",
        "System.Security.Cryptography.RandomNumberGenerator.*", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.IO.File.*", "System.Console.*", "System.Threading.Thread.Sleep",
    };

    // The compiler lets an iterator know on which thread it was made; nothing can be seen of it.
    private static readonly HashSet<string> Compilers = new(StringComparer.Ordinal) { "System.Environment.get_CurrentManagedThreadId" };

    [Fact]
    public void No_clock_no_chance_and_no_surroundings_are_asked()
    {
        Assert.SkipWhen(ThePackage.IsBeingMutated, "The package is compiled with a mutation tool's switchboard, which reads the environment.");

        References().Where(reference => !Compilers.Contains(reference.Type + "." + reference.Member))
            .Where(reference => Barred.Contains(reference.Type + "." + reference.Member) || Barred.Contains(reference.Type + ".*"))
            .Select(reference => $"{reference.Type}.{reference.Member}")
            .ShouldNotExist("Instants, dates, ids and cultures are arguments: take it as a parameter instead.");
    }

    [Fact]
    public void The_table_is_read() =>
        Assert.Contains(("System.ArgumentNullException", "ThrowIfNull"), References());

    private static List<(string Type, string Member)> References()
    {
        using var file = File.OpenRead(ThePackage.Assembly.Location);
        using var image = new PEReader(file);
        var reader = image.GetMetadataReader();
        var result = new List<(string, string)>();
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
            result.Add(($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}", reader.GetString(member.Name)));
        }

        return result;
    }
}
