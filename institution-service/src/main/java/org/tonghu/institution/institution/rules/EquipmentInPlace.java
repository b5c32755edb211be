package org.tonghu.institution.institution.rules;

/** The institution is equipped for concentrated care, 设施设备 (R-3-2-4). */
final class EquipmentInPlace implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        var fit = facts.institution().fitness().equipmentFit();
        if (fit == null) return Finding.of(IntakeReason.EQUIPMENT_UNKNOWN);
        return Finding.of(fit ? IntakeReason.EQUIPMENT_IN_PLACE : IntakeReason.EQUIPMENT_LACKING);
    }
}
