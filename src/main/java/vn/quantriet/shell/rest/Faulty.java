package vn.quantriet.shell.rest;

import vn.quantriet.shared.Refusal;

/** A request that cannot be taken as it is. */
public final class Faulty extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public Faulty(Fault fault, Object... arguments) {
        super(fault.key(), arguments);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
