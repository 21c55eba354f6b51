package vn.quantriet.job;

import java.util.Map;
import vn.quantriet.shared.Actor;

/** What a job is to do, and for whom: with the roles held when it was begun. */
public record JobOrder(JobId id, Actor by, Map<String, String> parameters) {

    public JobOrder {
        parameters = Map.copyOf(parameters);
    }

    public String parameter(String name) {
        var value = parameters.get(name);
        if (value == null) throw new IllegalStateException("job " + id + " has no " + name);
        return value;
    }
}
