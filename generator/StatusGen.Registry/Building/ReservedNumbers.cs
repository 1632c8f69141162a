using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;

namespace StatusGen.Registry.Building;

/// <summary>The reserved numbers and keys of a set. What one file reserves, no file of the set may use.</summary>
internal sealed class ReservedNumbers
{
    private readonly List<(DeclaredReservation Reservation, RegistryFile RegistryFile)> _numbers = [];
    private readonly Dictionary<string, (DeclaredReservation Reservation, RegistryFile RegistryFile)> _keys = new(StringComparer.Ordinal);
    private readonly int[] _reach;

    public ReservedNumbers(SetDraft set)
    {
        foreach (RegistryFile file in set.Files)
        {
            foreach (DeclaredReservation reservation in file.Reservations)
                Add(reservation, file);
        }

        _numbers.Sort(ByFirst.Instance);

        // How far the ranges up to an index reach together, so that one binary search finds a range that covers a number.
        _reach = new int[_numbers.Count];
        for (int i = 0; i < _reach.Length; i++)
            _reach[i] = i > 0 && _numbers[_reach[i - 1]].Reservation.Last >= _numbers[i].Reservation.Last ? _reach[i - 1] : i;
    }

    public bool IsEmpty => _numbers.Count == 0 && _keys.Count == 0;

    public bool HasKeys => _keys.Count > 0;

    public (DeclaredReservation Reservation, RegistryFile RegistryFile)? FindKey(string key)
        => _keys.TryGetValue(key, out (DeclaredReservation, RegistryFile) found) ? found : null;

    public (DeclaredReservation Reservation, RegistryFile RegistryFile)? FindNumber(int number)
    {
        int low = 0;
        int high = _numbers.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (_numbers[middle].Reservation.First <= number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        if (high < 0)
            return null;
        var widest = _numbers[_reach[high]];
        return widest.Reservation.Last >= number ? widest : null;
    }

    private void Add(DeclaredReservation reservation, RegistryFile file)
    {
        if (reservation.Key is not { } key)
            _numbers.Add((reservation, file));
        else if (!_keys.ContainsKey(key))
            _keys.Add(key, (reservation, file));
    }

    private sealed class ByFirst : IComparer<(DeclaredReservation Reservation, RegistryFile RegistryFile)>
    {
        public static readonly ByFirst Instance = new();

        public int Compare(
            (DeclaredReservation Reservation, RegistryFile RegistryFile) x,
            (DeclaredReservation Reservation, RegistryFile RegistryFile) y)
        {
            int order = x.Reservation.First.CompareTo(y.Reservation.First);
            if (order == 0)
                order = x.Reservation.Last.CompareTo(y.Reservation.Last);
            if (order == 0)
                order = string.CompareOrdinal(x.RegistryFile.Text.Path, y.RegistryFile.Text.Path);
            return order != 0 ? order : x.Reservation.Place.Start.CompareTo(y.Reservation.Place.Start);
        }
    }
}
