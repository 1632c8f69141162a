using System.Collections.Concurrent;

namespace Shop.Users;

/// <summary>The accounts of the shop, in memory.</summary>
internal sealed class UserDirectory
{
    private readonly ConcurrentDictionary<long, User> _users = new()
    {
        [1] = new User { Id = 1, Name = "Ada" },
        [2] = new User { Id = 2, Name = "Grace" },
    };

    private long _lastId = 2;

    public User? Find(long id) => _users.GetValueOrDefault(id);

    public User? Add(string name)
    {
        if (_users.Values.Any(user => user.Name == name))
            return null;

        User added = new() { Id = Interlocked.Increment(ref _lastId), Name = name };
        _users[added.Id] = added;
        return added;
    }

    /// <summary>Deep in the service there is no response to return: the code is thrown, and answered all the same.</summary>
    public void Remove(long id)
    {
        if (!_users.TryRemove(id, out _))
            throw AppExceptions.UserNotExists(id);
    }
}
