package vn.quantriet.directory.web;

import vn.quantriet.identity.Roster.Headcount;
import vn.quantriet.organization.UnitCard;

/** A unit with what is below it and how many people it has. */
public record UnitPage(UnitCard card, Headcount people, Listing children) {}
