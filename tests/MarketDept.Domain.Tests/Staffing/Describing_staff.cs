using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Tests.Staffing;

public class Describing_staff
{
    [Theory]
    [Clause("5.1")]
    [Clause("6.1")]
    [Clause("7.1")]
    [InlineData("manager", "", 3, 8, 9, 10)]
    [InlineData("deputy-manager", "", 4, 8, 9, 10)]
    [InlineData("salesperson", "", 5, 8)]
    [InlineData("collector", "8.1.1 8.1.2 8.5", 6, 8, 9)]
    [InlineData("warehouse-order-clerk", "8.1.1 8.1.2 8.5", 7, 8, 10)]
    [InlineData("supervising-executive", "")]
    [InlineData("dispatcher", "")]
    [InlineData("department-head", "")]
    public void The_duties_of_a_position_are_its_section_and_the_rules_it_points_to(string position, string without, params int[] sections)
    {
        var duties = Position.FromName(position).Duties;

        Assert.Equal(
            sections.SelectMany(section => ClauseCatalogue.InSection(section)).Where(clause => !without.Split(' ').Contains(clause.Id.ToString())), duties);
        Assert.Equal(sections.Length > 0, Position.FromName(position).IsInDepartment);
    }

    [Fact]
    public void A_person_has_an_id_a_name_and_a_position()
    {
        var person = new StaffMember(new("S01"), "业务员甲", Position.Salesperson);

        Assert.Equal(("S01", "业务员甲", Position.Salesperson), (person.Id.Value, person.Name, person.Position));
        Assert.Equal(person, new StaffMember(new("S01"), "业务员甲", Position.Salesperson));
        Mistake.Thrown(() => new StaffMember(default, "业务员甲", Position.Salesperson));
        Mistake.Thrown(() => new StaffMember(new("S01"), " ", Position.Salesperson));
        Mistake.Thrown(() => new StaffMember(new("S01"), "业务员甲", null!));
    }
}
