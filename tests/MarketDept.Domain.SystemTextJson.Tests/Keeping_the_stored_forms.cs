using System.Runtime.CompilerServices;
using static MarketDept.Domain.SystemTextJson.Tests.ThePackages;

namespace MarketDept.Domain.SystemTextJson.Tests;

/// <summary>
/// How each stored form is written, one golden file each. A form that was released is kept and read for ever: <c>MARKETDEPT_UPDATE_GOLDEN=1 dotnet test</c>
/// writes the files of new forms and rewrites none.
/// </summary>
public class Keeping_the_stored_forms
{
    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Repository(Path.GetFileName(source)), "Golden");

    [Theory, MemberData(nameof(Snapshots), MemberType = typeof(ThePackages))]
    public void A_form_is_written_as_its_golden_file_and_read_from_it(string name)
    {
        var type = Named(name);
        var file = Path.Combine(Folder(), $"{type.Name}.{StoredForm.Current}.json");
        var written = JsonSerializer.Serialize(Made.Of(type, 1, isFull: true), type, Indented).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("MARKETDEPT_UPDATE_GOLDEN") == "1" && !File.Exists(file))
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(file, written);
        }

        Assert.True(File.Exists(file), $"{type.Name} has no golden file. Run MARKETDEPT_UPDATE_GOLDEN=1 dotnet test.");
        var kept = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.Equal(kept, written);
        Assert.Equal(kept, JsonSerializer.Serialize(JsonSerializer.Deserialize(kept, type, Indented), type, Indented).ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Every_golden_file_is_of_a_form_that_is_known() =>
        Assert.All(Directory.GetFiles(Folder(), "*.json"), file => Assert.Contains(SnapshotTypes, type => type.Name == Path.GetFileName(file).Split('.')[0]));

    // The folder of this file, found from where the tests run: no build has to tell its path.
    private static string Repository(string source)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, source)))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No {source} at or above {AppContext.BaseDirectory}.");
    }
}
