package vn.quantriet.directory.web;

import vn.quantriet.organization.UnitCard;
import vn.quantriet.person.Roster.Headcount;

/** A unit with what is below it and how many people it has. */
public record UnitPage(UnitCard card, Headcount people, Listing children) {}
