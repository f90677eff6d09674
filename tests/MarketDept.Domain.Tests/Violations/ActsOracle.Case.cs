using System.Numerics;
using MarketDept.Domain.Regulations;
using NodaTime.Text;

namespace MarketDept.Domain.Tests.Violations;

internal static partial class ActsOracle
{
    private static readonly string[] Order =
    [
        "loss", "lossShare", "consignments", "receivables", "deduction", "justified", "recovered", "intentional", "dataTaken",
        "customerAppropriated", "from", "to", "weight", "occurredOn", "edition",
    ];

    /// <summary>The reports of one act and kind, every version of them judged world by world.</summary>
    private sealed class Case
    {
        private readonly List<(ToldVersion Told, WorldsOracle.Answer Answer, string? Edition)> _versions;

        internal Case(IReadOnlyList<Told> reports, RegulationEditions editions)
        {
            Reports = reports;
            Persons = [.. reports.SelectMany(report => report.Persons).Distinct()];
            Disputed = Names(ToldVersion.DisputedOf(reports).Select(name => name.Split('/')[0]));
            _versions = [.. ToldVersion.Of(reports).Select(version =>
            {
                var day = LocalDatePattern.Iso.Parse(version.Known["occurredOn"]).Value;
                var edition = editions.All.FirstOrDefault(one => !(day < one.From) && !(day >= one.To));
                return (version, WorldsOracle.Of(reports[0].Kind, version, edition), edition?.Id);
            })];
            var results = _versions.Select(version => version.Answer.Outcome == "NotApplicable"
                ? "nothing" : $"{version.Answer.Outcome} {version.Answer.Clause} {version.Edition}").Distinct().Count();
            Differs = results > 1;
            Outcome = Differs ? "Undetermined" : _versions[0].Answer.Outcome;
        }

        internal IReadOnlyList<Told> Reports { get; }

        internal IReadOnlyList<string> Persons { get; }

        internal string Disputed { get; }

        internal bool Differs { get; }

        internal string Outcome { get; }

        internal string? Clause => Outcome == "Applies" ? _versions[0].Answer.Clause : null;

        internal string? Edition => _versions[0].Edition;

        internal BigInteger Fine => _versions[0].Answer.Fine!.Value;

        internal bool IsPlainThroughout => _versions.TrueForAll(version => version.Answer.Clause == "11.1");

        internal bool MayBeSpecial => Outcome == "Undetermined" && _versions.Exists(version => version.Answer.MayBeSpecial);

        internal string Missing => Names(_versions.Where(version => version.Answer.Outcome == "Undetermined")
            .SelectMany(version => version.Answer.Missing.Split(' ')).Concat(Differs ? Disputed.Split(' ') : []));

        internal List<Told> Naming(string person) => [.. Reports.Where(report => report.Persons.Contains(person))];

        /// <summary>A person's results over all versions: null where they differ or one is open.</summary>
        internal (BigInteger? Compensation, BigInteger? Duty, bool HasAbsence, bool Differs, string Missing) Of(string person)
        {
            var place = Persons.ToList().IndexOf(person);
            var compensation = _versions.Select(version => Part(version.Told, version.Answer.Compensation, place)).Distinct().ToList();
            var duty = _versions.Select(version => Part(version.Told, version.Answer.Duty, place)).Distinct().ToList();
            var absence = _versions.Select(version => Clause == "11.3" ? version.Told.Known["from"] + version.Told.Known["to"] : "").Distinct().Count();
            var differs = compensation.Count > 1 || duty.Count > 1 || absence > 1;
            return (compensation.Count > 1 ? null : compensation[0], duty.Count > 1 ? null : duty[0], Clause == "11.3" && absence == 1, differs,
                Names(_versions.SelectMany(version => version.Answer.Missing.Split(' ').Append(LacksWeight(version.Told, version.Answer) ? "weight" : ""))
                    .Concat(differs ? Disputed.Split(' ') : [])));
        }

        private bool LacksWeight(ToldVersion version, WorldsOracle.Answer answer) =>
            Persons.Count > 1 && Persons.Any(person => version.Open.Contains($"weight/{person}")) && (answer.Compensation != 0 || answer.Duty != 0);

        /// <summary>Fen by the exact quota, cut off; then one more for the greatest fractions, the earlier first.</summary>
        private BigInteger? Part(ToldVersion version, BigInteger? whole, int place)
        {
            if (whole is not { } sum || sum == 0 || Persons.Count == 1)
                return whole;
            if (Persons.Any(person => version.Open.Contains($"weight/{person}")))
                return null;
            var weights = Persons.Select(person => version.Number($"weight/{person}") ?? 1).ToList();
            var all = weights.Aggregate((a, b) => a + b);
            var floors = weights.Select(weight => sum * weight / all).ToList();
            var left = (int)(sum - floors.Aggregate((a, b) => a + b));
            var lucky = Enumerable.Range(0, weights.Count).OrderByDescending(i => sum * weights[i] % all).Take(left);
            return floors[place] + (lucky.Contains(place) ? 1 : 0);
        }
    }

    private static string Names(IEnumerable<string> names)
    {
        var set = names.ToHashSet();
        return string.Join(' ', Order.Where(set.Contains));
    }
}
