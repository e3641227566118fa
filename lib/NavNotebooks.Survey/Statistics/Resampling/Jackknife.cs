namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Empirical influence of each unit from the statistic without it.</summary>
internal static class Jackknife
{
    /// <summary>
    /// (n−1)/n · (mean of the stratum's leave-one-out values − the value without the unit), n counted in its stratum (Efron and Tibshirani
    /// 1993, 14.3; with strata Davison and Hinkley 1997, 5.3.2). NaN where the statistic is undefined without some unit.
    /// </summary>
    internal static double[] Influence(Strata strata, ReadOnlySpan<double> without)
    {
        var influence = new double[strata.Units];
        for (var stratum = 0; stratum < strata.Count; stratum++)
        {
            var members = strata.Members(stratum);
            double sum = 0, count = members.Length;
            foreach (var unit in members)
            {
                sum += without[unit];
            }

            foreach (var unit in members)
            {
                influence[unit] = (count - 1) / count * ((sum / count) - without[unit]);
            }
        }

        return influence;
    }
}
