namespace StatusGen.Generator.Tests;

/// <summary>Registries that many tests share.</summary>
internal static class Registries
{
    /// <summary>One code, and nothing to complain about.</summary>
    public const string Smallest = """{"codes":{"SUCCESS":{"code":0}}}""";

    /// <summary>An application set that uses whatever a registry can say.</summary>
    public const string Shop = """
        {
          "$schema": "./status-codes.schema.json",
          "namespace": "Shop",
          "enum": "AppCode",
          "kind": "application",
          "visibility": "public",
          "languages": ["en", "zh-CN"],
          "http": 500,
          "generate": ["messages", "exceptions", "responses"],
          "referenceTemplate": "https://docs.example.com/errors/{code}",
          "modules": {
            "User": {
              "range": "1010000-1019999", "description": "Accounts and sign-in", "owner": "team-accounts",
              "codes": {
                "USER_NOT_EXISTS": {
                  "code": 1010001, "http": 404,
                  "message": { "en": "user {userId} does not exist", "zh-CN": "用户 {userId} 不存在" },
                  "args": { "userId": "long" },
                  "description": { "en": "No account has this id.", "zh-CN": "没有使用此编号的账户。" },
                  "retryable": false, "tags": ["account"], "since": "1.0"
                },
                "USER_EXISTS": { "code": 1010002, "http": 409, "message": "user already exists", "reference": "RFC 9110, Section 15.5.10" },
                "USER_CREDENTIALS_INVALID": { "code": 1010003, "http": 401, "message": "wrong password", "aliases": ["USER_PASSWORD_ERROR"] },
                "USER_LOCKED": { "code": 1010004, "http": 423, "retired": "3.0, see USER_SUSPENDED" },
                "USER_SUSPENDED": { "code": 1010005, "http": 423, "deprecated": "use USER_DISABLED", "retryable": true }
              },
              "reserved": ["1010010-1010019", "USER_BANNED"]
            }
          },
          "codes": {
            "SUCCESS": { "code": 0, "http": 200, "message": { "en": "success", "zh-CN": "成功" } },
            "ACCEPTED_OLD": { "code": 0, "http": 202, "legacy": true }
          },
          "reserved": []
        }
        """;

    /// <summary>An application set whose responses are envelopes with every member.</summary>
    public const string Wallet = """
        {
          "namespace": "Shop", "enum": "WalletCode",
          "response": { "style": "envelope", "message": "msg", "name": "name", "args": "args" },
          "codes": {
            "WALLET_FULL": { "code": 0, "http": 200, "message": "full" },
            "WALLET_EMPTY": { "code": 2010001, "http": 409, "message": "wallet {walletId} is empty", "args": { "walletId": "long" } }
          }
        }
        """;

    /// <summary>An HTTP set on top of IANA's registry.</summary>
    public const string Edge = """
        {
          "kind": "http", "enum": "EdgeStatus", "namespace": "Shop", "extends": "iana", "languages": ["en", "zh-CN"],
          "codes": {
            "CLIENT_CLOSED_REQUEST": {
              "code": 499, "message": { "en": "Client Closed Request", "zh-CN": "客户端已关闭请求" }, "source": "nginx", "body": "forbidden"
            }
          }
        }
        """;
}
