package vn.quantriet.directory.web;

import vn.quantriet.organization.UnitCard;
import vn.quantriet.organization.UnitHistory;
import vn.quantriet.person.Roster.Headcount;

/** A unit with how it came to be, what is below it and how many people it has. */
public record UnitPage(UnitCard card, UnitHistory history, Headcount people, Listing children) {}
