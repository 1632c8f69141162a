namespace Plain;

public static class Thing;
