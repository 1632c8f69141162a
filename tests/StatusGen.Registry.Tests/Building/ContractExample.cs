namespace StatusGen.Registry.Tests.Building;

/// <summary>The example of the contract, as JSON and as YAML.</summary>
internal static class ContractExample
{
    public const string Json = """
        {
          "$schema": "./status-codes.schema.json",
          "namespace": "Shop",                       // default: RootNamespace made an identifier
          "enum": "AppCode",
          "kind": "application",
          "visibility": "public",
          "languages": ["en", "zh-CN"],
          "http": 500,
          "generate": ["messages", "exceptions", "responses"],
          "referenceTemplate": "https://docs.example.com/errors/{code}",
          "response": {
            "style": "envelope",
            "type": "ApiResponse",
            "code": "code", "message": "msg", "data": "data",
            "name": null, "args": null,
            "status": "mapped"
          },
          "modules": {
            "User": {
              "range": "1010000-1019999", "description": "Accounts and sign-in", "owner": "team-accounts",
              "codes": {
                "USER_NOT_EXISTS": {
                  "code": 1010001, "http": 404,
                  "message": { "en": "user {userId} does not exist", "zh-CN": "用户 {userId} 不存在" },
                  "args": { "userId": "long" },
                  "description": "No account has this id.", "retryable": false, "tags": ["account"], "since": "1.0"
                },
                "USER_EXISTS": { "code": 1010002, "http": 409, "message": "user already exists" },
                "USER_CREDENTIALS_INVALID": { "code": 1010003, "http": 401, "message": "wrong password", "aliases": ["USER_PASSWORD_ERROR"] },
                "USER_LOCKED": { "code": 1010004, "http": 423, "retired": "3.0, see USER_SUSPENDED" },
                "USER_SUSPENDED": { "code": 1010005, "http": 423, "deprecated": "use USER_DISABLED" }
              },
              "reserved": ["1010010-1010019", "USER_BANNED"]
            }
          },
          "codes": { "SUCCESS": { "code": 0, "http": 200, "message": "success" } },
          "reserved": []
        }
        """;

    public const string Yaml = """
        $schema: ./status-codes.schema.json
        namespace: Shop
        enum: AppCode
        kind: application
        visibility: public
        languages: [en, zh-CN]
        http: 500
        generate: [messages, exceptions, responses]
        referenceTemplate: https://docs.example.com/errors/{code}
        response:
          style: envelope
          type: ApiResponse
          code: code
          message: msg
          data: data
          name: null
          args: ~
          status: mapped
        modules:
          User:
            range: 1010000-1019999
            description: Accounts and sign-in
            owner: team-accounts
            codes:
              USER_NOT_EXISTS:
                code: 1010001
                http: 404
                message:
                  en: user {userId} does not exist
                  zh-CN: 用户 {userId} 不存在
                args: { userId: long }
                description: No account has this id.
                retryable: false
                tags: [account]
                since: 1.0
              USER_EXISTS: { code: 1010002, http: 409, message: user already exists }
              USER_CREDENTIALS_INVALID: { code: 1010003, http: 401, message: wrong password, aliases: [USER_PASSWORD_ERROR] }
              USER_LOCKED: { code: 1010004, http: 423, retired: "3.0, see USER_SUSPENDED" }
              USER_SUSPENDED: { code: 1010005, http: 423, deprecated: use USER_DISABLED }
            reserved: [1010010-1010019, USER_BANNED]
        codes:
          SUCCESS: { code: 0, http: 200, message: success }
        reserved: []
        """;
}
