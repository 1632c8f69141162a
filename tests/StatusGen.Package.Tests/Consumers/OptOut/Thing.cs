namespace OptOut;

public static class Thing;
