using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class AnswerAssignmentTests
{
    private static readonly double[] Scores = [0.3, -1, 2, 0.3, -0.2];

    [Fact]
    public void The_lowest_score_gets_the_lowest_answer_and_ties_go_by_row() =>
        Assert.Equal(
            [(1, 1.0), (4, 1.0), (0, 4.0), (3, 5.0), (2, 5.0)],
            AnswerAssignment.ByScore([0, 1, 2, 3, 4], Scores, [1, 2, 4, 5], [2, 0, 1, 2]));

    [Fact]
    public void Answers_must_be_as_many_as_respondents() =>
        Assert.Throws<ArgumentException>(() => AnswerAssignment.ByScore([0, 1], Scores, [1, 2], [2, 1]).ToArray());

    [Fact]
    public void The_highest_scores_are_found_among_the_candidates() =>
        Assert.Equal([0, 2], AnswerAssignment.Highest([0, 1, 2, 4], Scores, 2));
}
