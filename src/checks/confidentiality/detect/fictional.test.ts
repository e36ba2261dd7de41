import {expect, it} from 'vitest';
import {isFictional} from './fictional.ts';

it('knows the numbers that regulators set aside for films', () => {
  const set = [
    '+12125550143',
    '+442079460182',
    '+447700900461',
    '+61491570156',
    '+493023125042',
    '+33199002741',
  ];
  expect(set.filter((number) => !isFictional(number))).toEqual([]);
});

it('takes no number beside them', () => {
  const beside = [
    '+12125550243',
    '+442079470182',
    '+447700910461',
    '+61491580156',
    '+493023225042',
    '+33199102741',
  ];
  expect(beside.filter(isFictional)).toEqual([]);
});
