using NavNotebooks.Survey.Crosschecks;

namespace NavNotebooks.Survey.Tests.Crosschecks;

public sealed class DigitsTests
{
    [Theory]
    [InlineData(1, 1.001, 3)]
    [InlineData(-200, -200.02, 4)]
    [InlineData(0, 0.01, 2)]
    [InlineData(5, 5, 15)]
    [InlineData(1, 1.0000000000000002, 15)]
    [InlineData(double.NaN, double.NaN, 15)]
    [InlineData(double.NaN, 1, 0)]
    [InlineData(1, double.NaN, 0)]
    [InlineData(1, 30, 0)]
    public void Digits_are_those_of_the_relative_difference(double expected, double actual, double digits) =>
        Assert.Equal(digits, Digits.InAgreement(expected, actual), 6);

    [Theory]
    [InlineData(15, 12)]
    [InlineData(12, 12)]
    [InlineData(11.9999999, 12)]
    [InlineData(11.9, 9)]
    [InlineData(8.9, 6)]
    [InlineData(3, 3)]
    [InlineData(1.5, 1)]
    [InlineData(0.9, 0)]
    public void Steps_are_told_and_not_last_digits(double digits, int step) => Assert.Equal(step, Digits.StepOf(digits));
}
