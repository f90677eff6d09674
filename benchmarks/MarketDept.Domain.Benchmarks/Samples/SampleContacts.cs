using System.Globalization;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Samples;

/// <summary>Contacts with any number of customers within a year, the same at every call, in no order of time.</summary>
/// <remarks>
/// One in five is one-way and one in ten a collector's, so that neither founds a claim. One in twenty is at the instant of the
/// one before, with the same customer: that makes some first contacts contested.
/// </remarks>
internal static class SampleContacts
{
    private const int MinutesOfAYear = 365 * 24 * 60;
    private static readonly Instant Start = Instant.FromUtc(2025, 7, 1, 0, 0);
    private static readonly StaffMember[] Salespersons = [.. Enumerable.Range(1, 30).Select(i => Member('S', i, Position.Salesperson))];
    private static readonly StaffMember[] Collectors = [.. Enumerable.Range(1, 5).Select(i => Member('C', i, Position.Collector))];

    internal static Contact[] Of(int count, int customers)
    {
        var random = new Random(20260630);
        var ids = Enumerable.Range(0, customers).Select(i => new Id<Customer>(Text("K", i))).ToArray();
        var contacts = new Contact[count];
        for (var i = 0; i < count; i++)
        {
            var isTie = i > 0 && random.Next(20) == 0;
            var customer = isTie ? contacts[i - 1].Customer : ids[random.Next(customers)];
            var at = isTie ? contacts[i - 1].At : Start + Duration.FromMinutes(random.Next(MinutesOfAYear));
            var staff = random.Next(10) == 0 ? Collectors : Salespersons;
            contacts[i] = new Contact(
                new(Text("L", i)), customer, staff[random.Next(staff.Length)], at, at + Duration.FromMinutes(random.Next(90)), random.Next(5) != 0);
        }

        return contacts;
    }

    private static StaffMember Member(char prefix, int number, Position position) =>
        new(new(string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:00}")), "Sample", position);

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:0000000}");
}
