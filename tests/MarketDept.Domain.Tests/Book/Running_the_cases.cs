using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Book;

public class Running_the_cases
{
    public static TheoryData<string> Names => [.. Cases.All.Select(it => new TheoryDataRow<string>(it.Name) { TestDisplayName = it.Name })];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_comes_out_as_it_is_written(string name) =>
        Cases.All.Where(it => it.Name == name).SelectMany(CaseCheck.Faults).ShouldNotExist("案例与程序不一致：先按制度原文核对，再改正有错的一方。");
}
